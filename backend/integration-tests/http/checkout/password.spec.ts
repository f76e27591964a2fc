import { setImmediate as nextTurn } from "node:timers/promises"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refusedWith, type Answer } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { eventually } from "../../builders/eventually"
import { startMailServer, type Mail, type StandIn } from "../../builders/stand-ins"

const EMAIL = "hoa@thu.vn"
const OLD = "mat-khau-thu-nghiem"
const NEW = "mat-khau-moi-toanh"
const DOOR = "/auth/customer/emailpass"

let mail: StandIn<Mail>

// the address must stand in the environment before the application reads its configuration
beforeAll(async () => {
  mail = await startMailServer()
  process.env.SMTP_URL = `smtp://localhost:${mail.port}`
  process.env.SMTP_FROM = "Sàn OCOP <khong-tra-loi@example.vn>"
  process.env.STOREFRONT_URL = "https://san.example.vn"
})
afterAll(() => mail.stop())
beforeEach(() => void mail.kept.splice(0))

const decode = (raw: string): string => {
  const body = raw.slice(raw.indexOf("\r\n\r\n"))
  if (/^Content-Transfer-Encoding: base64/m.test(raw)) return Buffer.from(body, "base64").toString()
  return body.replace(/=\r\n/g, "").replace(/=3D/g, "=")
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    beforeEach(async () => {
      await signInCustomer(getContainer(), api as never, EMAIL)
    })

    const post = (path: string, body: object, token = ""): Promise<Answer> => {
      const headers = token ? { authorization: `Bearer ${token}` } : {}
      return api.post(path, body, { headers, validateStatus: () => true })
    }
    const signIn = (password: string, email = EMAIL) => post(DOOR, { email, password })
    const ask = (identifier = EMAIL) => post(`${DOOR}/reset-password`, { identifier })
    const set = (token: string) => post(`${DOOR}/update`, { password: NEW }, token)

    const lettersAre = (to: string[][]) =>
      eventually(async () => {
        await nextTurn()
        return mail.kept.map((letter) => letter.to)
      }, to)

    const tokenFromLetter = async (): Promise<string> => {
      await ask()
      await lettersAre([[EMAIL]])
      const link = /https:\/\/san\.example\.vn\/tai-khoan\/mat-khau\?ma=(\S+)/
      return link.exec(decode(mail.kept[0]?.raw ?? ""))?.[1] ?? ""
    }

    it("is set anew with the link of a letter, once", async () => {
      const token = await tokenFromLetter()
      expect((await set(token)).status).toBe(200)
      expect((await signIn(OLD)).status).toBe(401)
      expect((await signIn(NEW)).status).toBe(200)
      expect((await set(token)).status).toBe(401)
    })

    it("is not set by a session, a forged link or none", async () => {
      const session = (await signIn(OLD)).data.token as string
      for (const token of ["", "forged", session]) expect((await set(token)).status).toBe(401)
      expect((await signIn(OLD)).status).toBe(200)
    })

    it("is asked for without telling whether there is such an account", async () => {
      const [known, unknown] = [await ask(), await ask("khong-co@thu.vn")]
      expect([unknown.status, unknown.data]).toEqual([known.status, known.data])
      await lettersAre([[EMAIL]])
    })

    it("fills nobody's mailbox with links", async () => {
      // whoever has no account is counted alike
      for (let turn = 0; turn < 10; turn++) expect((await ask("lan@thu.vn")).status).toBe(201)
      expect(refusedWith(await ask(" LAN@thu.vn"))).toEqual({
        status: 429,
        code: "request.too_many_attempts",
      })
    })

    it("is guessed ten times, then the account is closed for a while, the right one, too", async () => {
      for (const email of ["lan@thu.vn", "mo@thu.vn"])
        await signInCustomer(getContainer(), api as never, email)
      const guess = (password: string) => signIn(password, "mo@thu.vn")
      for (let turn = 0; turn < 10; turn++) expect((await guess("sai")).status).toBe(401)
      const closed = { status: 429, code: "request.too_many_attempts" }
      await eventually(async () => refusedWith(await guess(OLD)), closed)
      const atAnotherDoor = await post("/auth/producer_member/emailpass", {
        email: "mo@thu.vn",
        password: OLD,
      })
      expect(atAnotherDoor.status).toBe(429)
      expect((await signIn(OLD, "lan@thu.vn")).status).toBe(200)
    })
  },
})
