import matter from "gray-matter"
import { toHtml } from "./markdown"

export interface StaticPage {
  title: string
  description: string
  html: string
}

/** Values by the name that stands in braces in a text. */
export type Facts = Readonly<Record<string, string>>

/** gray-matter would run front matter written as a program. */
const noPrograms = () => {
  throw new Error("Front matter must be YAML")
}

/** Splits a file of content into its front matter and its text. */
export const readMatter = (source: string) =>
  matter(source, { engines: { js: noPrograms, javascript: noPrograms } })

/** @throws Error for a name in braces that no fact has: a wrong page must not go online */
export const fillFacts = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name]
    if (fact === undefined) throw new Error(`Nothing is known as {${name}}`)
    return fact
  })

/** @param source Markdown with `title` and `description` in its front matter */
export const toStaticPage = (source: string, facts: Facts): StaticPage => {
  const { data, content } = readMatter(source)
  return {
    title: String(data["title"] ?? ""),
    description: String(data["description"] ?? ""),
    html: toHtml(fillFacts(content, facts)),
  }
}
