import { emptyApplication, errorsOf, errorsOfRefusal, typedApplication } from "./application-form"
import { EMPTY_PAPER, paperBody, paperErrorOf, paperErrors, typedPaper } from "./paper-form"

const right = {
  ...emptyApplication("HTX A Vương"),
  kind: "cooperative",
  representative: "Alăng Thị Mơ",
  identity_number: "049123456789",
  phone: "0912 345 678",
  address: "Thôn 2",
  commune_code: "20434",
}

it("takes a well typed application and reads it from a form", () => {
  const form = new FormData()
  for (const [name, value] of Object.entries(right)) form.set(name, ` ${value} `)
  expect(typedApplication(form)).toEqual(right)
  expect(errorsOf(right)).toEqual({})
})

it("names each wrong field of an application with its own code", () => {
  const wrong = { ...right, name: "", phone: "12", identity_number: "1", birth_on: "hôm qua" }
  expect(errorsOf(wrong)).toEqual({
    name: "application.name_missing",
    phone: "producer.phone_malformed",
    identity_number: "application.identity_malformed",
    birth_on: "application.birth_day_missing",
  })
})

it.each([
  ["producer.large_enterprise", { enterprise_size: "producer.large_enterprise" }],
  ["application.already_open", {}],
] as const)("shows the API's %s at %j", (code, errors) => {
  expect(errorsOfRefusal(code)).toEqual(errors)
})

it("sends a paper with its file as text", async () => {
  const form = new FormData()
  form.set("type", "other")
  form.set("number", " 12 ")
  form.set("issuer", "UBND xã")
  form.set("issued_on", "10/01/2025")
  const body = await paperBody(typedPaper(form), new File(["%PDF-"], "a.pdf"))
  expect(body).toEqual({
    type: "other",
    number: "12",
    issuer: "UBND xã",
    issued_on: "10/01/2025",
    expires_on: "",
    file_name: "a.pdf",
    content_base64: "JVBERi0=",
  })
  expect(paperErrors(body)).toEqual({})
})

it("names what a paper lacks", async () => {
  expect(paperErrors(await paperBody(EMPTY_PAPER, null))).toEqual({
    type: "request.invalid",
    number: "document.number_missing",
    issuer: "document.issuer_missing",
    issued_on: "document.day_unreadable",
    file: "document.file_missing",
  })
})

it.each([
  ["evidence.type_not_allowed", { file: "evidence.type_not_allowed" }],
  ["document.file_too_large", { file: "document.file_too_large" }],
  ["document.issued_in_future", { issued_on: "document.issued_in_future" }],
  ["document.expired", { expires_on: "document.expired" }],
  ["application.not_open", {}],
] as const)("shows the API's %s of a paper at %j", (code, errors) => {
  expect(paperErrorOf(code)).toEqual(errors)
})
