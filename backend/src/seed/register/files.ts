import { readFileSync } from "node:fs"
import { join } from "node:path"
import { registerFolder } from "../data-folder"
import { convertRow, type LeftOutReason, type RegisterRow } from "./convert"
import type { SourceRow } from "./source"
import { csvOf, registerCsv } from "./write-csv"

export const REGISTER_FILE = "register.csv"
export const LEFT_OUT_FILE = "left-out.csv"

interface Converted {
  rows: RegisterRow[]
  leftOut: { source: SourceRow; reason: LeftOutReason }[]
}

export const convertAll = (sources: readonly SourceRow[]): Converted => {
  const result: Converted = { rows: [], leftOut: [] }
  for (const source of sources) {
    const conversion = convertRow(source)
    if (conversion.ok) result.rows.push(conversion.row)
    else result.leftOut.push({ source, reason: conversion.reason })
  }
  return result
}

const leftOutCsv = (leftOut: Converted["leftOut"]): string =>
  csvOf(
    ["file", "line", "product", "stars", "year", "producer", "reason", "source"],
    leftOut.map(({ source, reason }) => ({
      file: source.file,
      line: String(source.line),
      product: source.product,
      stars: source.stars,
      year: source.year,
      producer: source.producer,
      reason,
      source: source.source,
    }))
  )

/** What is written beside the sources: the register file, and the rows that are not in it. */
export const filesOf = (sources: readonly SourceRow[]): Record<string, string> => {
  const { rows, leftOut } = convertAll(sources)
  return { [REGISTER_FILE]: registerCsv(rows), [LEFT_OUT_FILE]: leftOutCsv(leftOut) }
}

export const readRegisterFile = (name: string): string =>
  readFileSync(join(registerFolder(), name), "utf8")
