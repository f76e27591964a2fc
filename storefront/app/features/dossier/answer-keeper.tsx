import script from "~/islands/dossier-answers.ts?worker&url"
import { m } from "~/paraglide/messages"
import { dossierPaths } from "./dossier-paths"

interface Props {
  /** Of the dossier. */
  id: string
  /** Where the last criterion of a page leads; left out where nothing is answered. */
  next?: string
  line?: string
}

/**
 * What keeps answers on this phone while there is no network and sends them when there is. On pages
 * of answers it is the bar within reach, too; without scripts it is only that.
 */
export const AnswerKeeper = ({ id, next, line }: Props) => (
  <div
    data-answers={id}
    data-send={dossierPaths.answers(id)}
    data-next={next}
    data-saved={m.dossier_saved()}
    data-sending={m.dossier_sending()}
    data-kept={m.dossier_kept()}
    data-waiting={m.dossier_waiting({ count: "#" })}
    className={line ? BAR : undefined}
  >
    {line ? (
      <p data-line role="status" className="font-semibold tabular-nums">
        {line}
      </p>
    ) : null}
    <p data-waiting-line role="status" className="font-medium text-cinnamon" />
    <script defer src={script} />
  </div>
)

const BAR = "sticky bottom-(--tab-bar) -mx-4 border-t border-line bg-paper px-4 py-2 md:bottom-0"
