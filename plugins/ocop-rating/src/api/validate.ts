import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ERROR_MESSAGES, isOcopErrorCode, type OcopErrorCode } from "@ocop/contracts"

interface Issue {
  code: string
  path: PropertyKey[]
  message: string
}

interface Schema {
  safeParse(
    value: unknown
  ): { success: true; data: unknown } | { success: false; error: { issues: Issue[] } }
}

/** The code of a refused request: the schema's own where it names one, else the general one. */
const codeOf = ({ code, path, message }: Issue, general: OcopErrorCode): OcopErrorCode => {
  if (isOcopErrorCode(message)) return message
  if (path[0] === "q" && code === "too_big") return "request.query_too_long"
  if (path[0] === "page" && code === "too_big") return "request.page_out_of_range"
  return general
}

const check =
  (part: "body" | "query", schema: Schema, general: OcopErrorCode) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(part === "body" ? req.body : req.query)
    if (parsed.success) {
      if (part === "body") req.validatedBody = parsed.data
      else req.validatedQuery = parsed.data as Record<string, unknown>
      return next()
    }
    const [first] = parsed.error.issues
    const code = first ? codeOf(first, general) : general
    const fields = parsed.error.issues.map(({ path }) => path.join("."))
    res.status(400).json({ type: "invalid_data", code, message: ERROR_MESSAGES[code].en, fields })
  }

/** A route that takes a body of that schema; 400 with a code and the fields otherwise. */
export const takesBody = (matcher: string, schema: Schema): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [check("body", schema, "request.invalid")],
})

/** A route that replaces a resource with a body of that schema. */
export const replacesWith = (matcher: string, schema: Schema): MiddlewareRoute => ({
  matcher,
  methods: ["PUT"],
  middlewares: [check("body", schema, "request.invalid")],
})

/** A route that takes a query of that schema. */
export const takesQuery = (matcher: string, schema: Schema): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [check("query", schema, "request.filter_malformed")],
})

/** A route whose body is a file, which it reads itself; what is known of it stands in the query. */
export const takesFile = (matcher: string, schema: Schema): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  bodyParser: false,
  middlewares: [check("query", schema, "request.invalid")],
})
