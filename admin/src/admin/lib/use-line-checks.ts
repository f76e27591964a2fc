import type { AdminDecideBody, OcopErrorCode } from "@ocop/contracts"
import { useState } from "react"
import { checkLine } from "./api/decisions"
import { refusalText } from "./refusal"
import { useTexts } from "./use-texts"

/** Null: nothing stands in the way. */
export type Verdict = OcopErrorCode | null

/**
 * Judges the products of a decision one by one, so that the screen can say how far it is and which
 * line is refused. What concerns the decision as a whole stops it.
 */
export const useLineChecks = () => {
  const { language } = useTexts()
  const [verdicts, setVerdicts] = useState<Record<string, Verdict>>({})
  const [done, setDone] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const forget = () => {
    setVerdicts({})
    setRefusal(null)
  }

  const judge = async (body: AdminDecideBody): Promise<boolean> => {
    let isFine = true
    for (const [index, line] of body.dossiers.entries()) {
      setDone(index)
      const verdict = await checkLine({ ...body, dossiers: [line] })
      setVerdicts((before) => ({ ...before, [line.id]: verdict }))
      isFine &&= verdict === null
    }
    return isFine
  }

  /** Whether every line can be decided. */
  const checkAll = async (body: AdminDecideBody): Promise<boolean> => {
    forget()
    try {
      return await judge(body)
    } catch (error) {
      setRefusal(refusalText(error, language))
      return false
    } finally {
      setDone(null)
    }
  }

  return { verdicts, done, refusal, checkAll, forget }
}
