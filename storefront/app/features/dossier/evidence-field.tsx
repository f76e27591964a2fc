import { MAX_DOSSIER_FILE_BYTES } from "@ocop/rules"
import script from "~/islands/file-size.ts?worker&url"
import { describedBy, INPUT, Labelled } from "~/ui/form-parts"
import { refusedText } from "../catalog/catalog-words"

interface Props {
  label: string
  hint: string
  error?: string
}

/** One document of a case; a file too large is told before it is sent, where scripts run. */
export const EvidenceField = ({ label, hint, error }: Props) => (
  <Labelled name="file" label={label} hint={hint} error={error}>
    <input
      id="file"
      name="file"
      type="file"
      accept="application/pdf,image/jpeg,image/png,image/webp"
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy("file", error, hint)}
      data-max-bytes={MAX_DOSSIER_FILE_BYTES}
      className={INPUT}
    />
    <p
      role="status"
      data-too-large={refusedText("evidence.too_large")}
      className="font-medium text-danger"
    />
    <script defer src={script} />
  </Labelled>
)
