import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PRODUCER_CAPABILITIES } from "@ocop/rules"
import { makeProducer } from "../../builders/catalogue"
import { clientOf, refusedWith } from "../../builders/client"
import { signInMember } from "../../builders/member"

const ME = "/producer/ocop/me"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const anyone = () => clientOf(api as never)
    const bearer = (token: string) => clientOf(api as never, { authorization: `Bearer ${token}` })

    const opened = async (email = "mo@example.vn", actor = "producer_member") => {
      const body = { email, password: "mat-khau-dai" }
      const { data } = await anyone().post(`/auth/${actor}/emailpass/register`, body)
      return { token: data.token as string, body }
    }

    describe("an account", () => {
      it.each([
        ["mo@example.vn", "mo@example.vn", null],
        ["0912345678", null, "0912345678"],
      ])("%s becomes a member who serves nobody yet", async (account, email, phone) => {
        const { token } = await opened(account)
        const { status, data } = await bearer(token).post(ME, { name: " Alăng Thị Mơ " })
        expect(status).toBe(201)
        expect(Object.keys(data).sort()).toEqual(["member", "producers"])
        expect(data).toEqual({
          member: {
            id: expect.stringMatching(/^mbr_/),
            name: "Alăng Thị Mơ",
            email,
            phone,
            language: "vi",
          },
          producers: [],
        })
      })

      it("is one member when it is sent twice, also at the same moment", async () => {
        const { token } = await opened()
        const send = () => bearer(token).post(ME, { name: "Mơ" })
        const answers = [...(await Promise.all([send(), send()])), await send()]
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
        expect(new Set(answers.map(({ data }) => data.member.id)).size).toBe(1)
      })

      it("reads itself after signing in, not before it is a member", async () => {
        const { token, body } = await opened()
        expect((await bearer(token).get(ME)).status).toBe(401)
        await bearer(token).post(ME, { name: "Mơ" })
        const renewed = await bearer(token).post("/auth/token/refresh")
        expect((await bearer(renewed.data.token).get(ME)).data.member.name).toBe("Mơ")
        const again = await anyone().post("/auth/producer_member/emailpass", body)
        expect((await bearer(again.data.token).get(ME)).data.member.name).toBe("Mơ")
      })

      it.each([[{}], [{ name: " " }], [{ name: null }]])(
        "is asked for a name: %j",
        async (body) => {
          const { token } = await opened()
          expect(refusedWith(await bearer(token).post(ME, body))).toEqual({
            status: 400,
            code: "member.name_missing",
          })
        }
      )

      it("of a buyer opens nothing here until its owner signs in as a producer's member", async () => {
        const { token, body } = await opened("khach@example.vn", "customer")
        expect((await bearer(token).post(ME, { name: "Khách" })).status).toBe(401)
        const member = await anyone().post("/auth/producer_member/emailpass", body)
        expect((await bearer(member.data.token).post(ME, { name: "Khách" })).status).toBe(201)
      })
    })

    describe("the language of letters", () => {
      const LANGUAGE = `${ME}/language`

      it("is the one the account was made in, until its member chooses another", async () => {
        const { token } = await opened()
        const made = await bearer(token).post(ME, { name: "Mơ", language: "en" })
        expect(made.data.member.language).toBe("en")
        const { data } = await bearer(token).post("/auth/token/refresh")
        const member = bearer(data.token)
        for (const language of ["vi", "vi"]) {
          const chosen = await member.post(LANGUAGE, { language })
          expect([chosen.status, chosen.data.member.language]).toEqual([200, "vi"])
        }
        expect((await member.get(ME)).data.member.language).toBe("vi")
      })

      it("is one of two, and of who has signed in", async () => {
        expect((await anyone().post(LANGUAGE, { language: "en" })).status).toBe(401)
        const { headers } = await signInMember(getContainer(), api as never, { serves: [] })
        const answer = await clientOf(api as never, headers).post(LANGUAGE, { language: "fr" })
        expect(refusedWith(answer)).toEqual({ status: 400, code: "request.invalid" })
      })
    })

    it("says which producers a member serves, by name, and what it may do there", async () => {
      const container = getContainer()
      const one = await makeProducer(container, { handle: "htx-a", name: "HTX Ánh Dương" })
      const two = await makeProducer(container, { handle: "htx-z", name: "Cơ sở Bà Nà" })
      const { headers } = await signInMember(container, api as never, {
        serves: [
          {
            producerId: two,
            role: "packer",
            acting_for: "Hội Nông dân xã",
            consent_note: "Biên bản",
          },
          { producerId: one },
        ],
      })
      const { data } = await clientOf(api as never, headers).get(ME)
      expect(data.producers).toEqual([
        {
          id: two,
          handle: "htx-z",
          name: "Cơ sở Bà Nà",
          role: "packer",
          capabilities: ["read_orders", "pack_orders", "change_stock"],
          acting_for: "Hội Nông dân xã",
        },
        {
          id: one,
          handle: "htx-a",
          name: "HTX Ánh Dương",
          role: "owner",
          capabilities: [...PRODUCER_CAPABILITIES],
          acting_for: null,
        },
      ])
    })

    it("keeps no member's answer in a cache, and lets no erased member in", async () => {
      const container = getContainer()
      const { memberId, headers } = await signInMember(container, api as never)
      const options = { headers, validateStatus: () => true }
      const before = (await api.get(ME, options)) as { headers: Record<string, string> }
      expect(before.headers["cache-control"]).toBe("private, no-store")
      const members = container.resolve<{ softDeleteOcopMembers(id: string): Promise<unknown> }>(
        "ocop_membership"
      )
      await members.softDeleteOcopMembers(memberId)
      expect((await clientOf(api as never, headers).get(ME)).status).toBe(401)
    })
  },
})
