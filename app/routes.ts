import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every URL of the product, area by area. `:x` is an identifier; a change of state is a noun below what it changes. */
export default [
  index('routes/home/home.tsx'),
  route('preferences', 'routes/home/preferences.ts'),
  route('about', 'routes/home/about.tsx'),

  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/link', 'routes/account/sign-in-link.tsx'),
  route('sign-out', 'routes/account/sign-out.ts'),
  route('invitations/:token', 'routes/account/invitation.tsx'),

  route('admin/letters', 'routes/admin/letters.tsx'),
  route('admin/letters/:letterId', 'routes/admin/letter.tsx'),
  route('admin/audit', 'routes/admin/audit.tsx'),

  route('*', 'routes/home/not-found.tsx'),
] satisfies RouteConfig
