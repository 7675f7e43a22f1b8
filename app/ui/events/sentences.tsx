/** Several sentences, each a line of its own. */
export const Sentences = ({ list }: { list: readonly string[] }) => (
  <ul className="list-disc ps-5">
    {list.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
