import { Alert } from "@medusajs/ui"

/** Stands above the form from the start, so that a screen reader hears what is put into it. */
export const RefusalAlert = ({ refusal }: { refusal: string | null }) => (
  <div role="alert" className="empty:hidden">
    {refusal && <Alert variant="error">{refusal}</Alert>}
  </div>
)
