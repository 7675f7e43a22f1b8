interface PictureProps {
  src: string
  /** What is on it; stands in its place where images are switched off. */
  words: string
  width: number
  height: number
  className?: string
}

/** A photograph or a drawing from a file. Loaded when it is about to be seen, so one that is switched off is not sent. */
export function Picture({ src, words, width, height, className }: PictureProps) {
  return (
    <span className="picture block">
      <img
        src={src}
        alt={words}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={`h-auto max-w-full rounded-md ${className ?? ''}`}
      />
      <span className="picture-words hidden rounded-md border border-edge p-4">{words}</span>
    </span>
  )
}
