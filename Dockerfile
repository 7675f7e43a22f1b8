FROM node:24-slim AS built
WORKDIR /duet
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /duet
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
COPY --from=built /duet ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The Node of the image itself, so without app/cli/run.mjs, which would look for the one that npm brings.
ENTRYPOINT ["node", "--import", "tsx"]
CMD ["app/cli/start.ts"]
