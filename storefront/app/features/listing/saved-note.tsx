/** Says that what was asked for is done. */
export const SavedNote = ({ text }: { text: string | null }) =>
  text ? (
    <p role="status" className="rounded-soft bg-river-soft p-3 font-semibold">
      {text}
    </p>
  ) : null
