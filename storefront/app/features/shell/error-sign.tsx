/** A lantern over the river; its light is out when the fault is ours or the network's. */
export const ErrorSign = ({ lit }: { lit: boolean }) => (
  <svg viewBox="0 0 160 110" aria-hidden="true" className="mx-auto mb-4 h-32 w-48">
    {lit ? <circle cx="80" cy="46" r="44" fill="var(--color-lantern-soft)" /> : null}
    <path d="M80 4v14M80 70v12" stroke="var(--color-cinnamon)" strokeWidth="3" />
    <ellipse
      cx="80"
      cy="44"
      rx="32"
      ry="27"
      fill={lit ? "var(--color-lantern)" : "var(--color-sand)"}
      stroke="var(--color-cinnamon)"
      strokeWidth="2"
    />
    <path
      d="M80 17v54M65 20c-9 14-9 34 0 48M95 20c9 14 9 34 0 48"
      stroke="var(--color-cinnamon)"
      strokeWidth="2"
      fill="none"
    />
    <path
      d="M10 96c15-9 25-9 40 0s30 9 45 0 25-9 55 0"
      stroke="var(--color-river)"
      strokeWidth="5"
      fill="none"
      strokeLinecap="round"
    />
  </svg>
)
