/**
 * Counts a scorecard while it is filled and keeps it on this device, so that it can be gone on with
 * later, also without a network. The button beside it asks the server for the same and more.
 */
export {}

const form = document.querySelector<HTMLFormElement>("form[data-self-check]")
const live = form?.querySelector<HTMLElement>("[data-live]")
const resume = document.querySelector<HTMLAnchorElement>("a[data-resume]")

interface Answer {
  max: number
  /** Null while unanswered. */
  points: number | null
  /** Least points for each of the stars asked about. */
  least: number[]
}

const pointsOf = (input: HTMLInputElement) => Number(input.dataset.points)

const answersOf = (form: HTMLFormElement, stars: number[]): Answer[] =>
  [...form.querySelectorAll<HTMLElement>("fieldset")].map((field) => {
    const inputs = [...field.querySelectorAll("input")]
    const chosen = inputs.find(({ checked }) => checked)
    return {
      max: Number(field.dataset.max),
      points: chosen ? pointsOf(chosen) : null,
      least: stars.map((star) =>
        Math.max(
          0,
          ...inputs
            .filter(({ dataset }) => dataset.star && Number(dataset.star) <= star)
            .map(pointsOf)
        )
      ),
    }
  })

const start = (form: HTMLFormElement, live: HTMLElement, key: string): void => {
  const bands = (live.dataset.bands ?? "").split(",").map((band) => band.split(":").map(Number))
  const stars = bands.map(([star = 0]) => star)

  const show = (): void => {
    const answers = answersOf(form, stars)
    const open = answers.filter(({ points }) => points === null)
    const total = answers.reduce((sum, { points }) => sum + (points ?? 0), 0)
    const best = total + open.reduce((sum, { max }) => sum + max, 0)
    const within = bands.filter(
      ([, band = 0], at) =>
        best >= band &&
        answers.every(({ points, least }) => points === null || points >= (least[at] ?? 0))
    )
    const [star] = within.at(-1) ?? []
    const words = star ? live.dataset.within : live.dataset.none
    live.textContent = (words ?? "")
      .replace("{points}", String(total))
      .replace("{open}", String(open.length))
      .replace("{stars}", String(star))
  }

  const keep = (): void => {
    const filled = new URLSearchParams(new FormData(form) as never) // text fields only
    try {
      localStorage.setItem(key, String(filled))
    } catch {
      // storage is switched off: the address alone can be kept
    }
  }

  form.addEventListener("change", () => {
    show()
    keep()
  })
  live.hidden = false
  show()
}

const offer = (resume: HTMLAnchorElement, key: string): void => {
  try {
    const kept = localStorage.getItem(key)
    if (!kept || location.search) return
    resume.href += `?${kept}`
    resume.hidden = false
  } catch {
    // storage is switched off: there is nothing to go on with
  }
}

if (form && live) {
  const key = `ocop_self_check_${form.dataset.selfCheck}`
  if (resume) offer(resume, key)
  start(form, live, key)
}
