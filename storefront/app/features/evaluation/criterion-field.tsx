import { m } from "~/paraglide/messages"
import type { ChoiceView, CriterionView } from "./sheet-view"

const Choice = ({ name, choice }: { name: string; choice: ChoiceView }) => (
  <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-soft px-2 py-2 has-checked:bg-river-soft">
    <input
      type="radio"
      name={name}
      value={choice.id}
      defaultChecked={choice.checked}
      data-points={choice.points}
      data-star={choice.minStar ?? undefined}
      className="mt-1 size-5 shrink-0 scroll-mb-40"
    />
    <span className="grow">
      <span className="block">{choice.text}</span>
      {choice.minStar ? (
        <span className="block font-semibold text-cinnamon">
          {m.selfcheck_least({ stars: choice.minStar })}
        </span>
      ) : null}
      {choice.details.map((detail) => (
        <span key={detail} className="block text-ink-soft">
          {detail}
        </span>
      ))}
    </span>
    <span className="shrink-0 font-semibold tabular-nums">
      {m.selfcheck_points({ points: choice.points })}
    </span>
  </label>
)

const NOTE_STYLES = {
  hint: "text-ink-soft",
  requirement: "text-ink-soft",
  disqualify: "font-medium text-danger",
  stop: "font-medium text-danger",
}

/** One criterion: a single choice, each line of it a target for a thumb. */
export const CriterionField = ({ criterion }: { criterion: CriterionView }) => (
  <fieldset id={criterion.anchor} tabIndex={-1} data-max={criterion.max} className="scroll-mt-28">
    <legend className="text-lg font-semibold">
      {m.selfcheck_criterion({ code: criterion.code, title: criterion.title })}{" "}
      <span className="font-normal text-ink-soft">{m.selfcheck_max({ max: criterion.max })}</span>
    </legend>
    {criterion.notes.map(({ kind, text }) => (
      <p key={text} className={NOTE_STYLES[kind]}>
        {text}
      </p>
    ))}
    {criterion.lists.map(({ title, choices }) => (
      <div key={title} className="mt-1">
        {title ? <p className="mt-2 font-medium">{title}</p> : null}
        {choices.map((choice) => (
          <Choice key={choice.id} name={criterion.code} choice={choice} />
        ))}
      </div>
    ))}
  </fieldset>
)
