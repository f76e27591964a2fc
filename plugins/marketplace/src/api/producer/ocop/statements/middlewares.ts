import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ProducerStatementQuery } from "@ocop/contracts"
import { takesQuery } from "@ocop/rating/api/validate"
import { needs } from "../../../../lib/access/producer-context"

const STATEMENTS = "/producer/ocop/statements"

export const statementMiddlewares: MiddlewareRoute[] = ["", "/csv", "/xlsx"].flatMap((form) => [
  needs("read_statements", STATEMENTS + form, ["GET"]),
  takesQuery(STATEMENTS + form, ProducerStatementQuery),
])
