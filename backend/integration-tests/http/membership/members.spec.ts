import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeProducer } from "../../builders/catalogue"
import { clientOf, refusedWith } from "../../builders/client"
import { signInMember } from "../../builders/member"

const MEMBERS = "/producer/ocop/members"
const INVITATIONS = "/producer/ocop/invitations"
const LOOK = "/producer/ocop/me/invitations/look"
const ACCEPT = "/producer/ocop/me/invitations/accept"
const UNKNOWN = "A".repeat(43)
const NOT_GOOD = { status: 404, code: "invitation.not_found" }

type Client = ReturnType<typeof clientOf>

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let producer: string
    let foreign: string
    let ownerId: string
    let owner: Client
    let guestId: string
    let guest: Client
    let guestThere: Client

    beforeAll(async () => {
      const container = getContainer()
      producer = await makeProducer(container, { handle: "htx-tay-giang", name: "HTX Tây Giang" })
      foreign = await makeProducer(container, { handle: "htx-nam-giang", name: "HTX Nam Giang" })
      const first = await signInMember(container, api as never, {
        serves: [{ producerId: producer }],
      })
      ownerId = first.memberId
      owner = clientOf(api as never, first.for(producer))
      const second = await signInMember(container, api as never, {
        account: "khach@example.vn",
        name: "Bling Văn Nhớ",
      })
      guestId = second.memberId
      guest = clientOf(api as never, second.headers)
      guestThere = clientOf(api as never, second.for(producer))
    })

    const invite = (changes: object = {}) =>
      owner.post(INVITATIONS, { name: "Nhớ", role: "packer", ...changes })
    const link = async (changes: object = {}): Promise<string> => (await invite(changes)).data.token
    const join = async (changes: object = {}) => guest.post(ACCEPT, { token: await link(changes) })
    const members = async () => (await owner.get(MEMBERS)).data
    const roles = async () =>
      (await members()).members.map((one: { id: string; role: string }) => [one.id, one.role])

    describe("the list", () => {
      it("says who serves the producer, with exactly these keys", async () => {
        const data = await members()
        expect(Object.keys(data).sort()).toEqual(["changes", "invitations", "members"])
        expect(data.members).toEqual([
          {
            id: ownerId,
            name: "Alăng Thị Mơ",
            email: "chu-htx@example.vn",
            phone: null,
            role: "owner",
            acting_for: null,
            consent_note: null,
            self: true,
          },
        ])
        expect(data.invitations).toEqual([])
      })

      it.each(["packer", "manager"])("is not for a %s, nor is inviting", async (role) => {
        await join({ role })
        const refused = { status: 403, code: "member.role_insufficient" }
        const body = { name: "Ai đó", role: "packer" }
        expect(refusedWith(await guestThere.get(MEMBERS))).toEqual(refused)
        expect(refusedWith(await guestThere.post(INVITATIONS, body))).toEqual(refused)
        const role_of = `${MEMBERS}/${guestId}/role`
        expect(refusedWith(await guestThere.post(role_of, { role: "owner" }))).toEqual(refused)
        expect(refusedWith(await guestThere.post(`${MEMBERS}/${ownerId}/remove`))).toEqual(refused)
        expect(refusedWith(await guestThere.post(`${INVITATIONS}/x/withdraw`))).toEqual(refused)
      })
    })

    describe("an invitation", () => {
      it("tells the secret of its link once", async () => {
        const { status, data } = await invite({ name: " Nhớ ", role: "manager" })
        expect(status).toBe(201)
        expect(Object.keys(data).sort()).toEqual(["invitation", "token"])
        expect(data.token).toMatch(/^[\w-]{43}$/)
        expect(data.invitation).toEqual({
          id: expect.stringMatching(/^mbrin_/),
          name: "Nhớ",
          role: "manager",
          acting_for: null,
          consent_note: null,
          expires_at: expect.any(String),
        })
        const after = await members()
        expect(after.invitations).toEqual([data.invitation])
        expect(JSON.stringify(after)).not.toContain(data.token)
      })

      it("is kept as a hash alone", async () => {
        const token = await link()
        const service = getContainer().resolve("ocop_membership") as {
          listOcopInvitations(): Promise<{ token_hash: string }[]>
        }
        const [kept] = await service.listOcopInvitations()
        expect(kept?.token_hash).toMatch(/^[0-9a-f]{64}$/)
        expect(JSON.stringify(kept)).not.toContain(token)
      })

      it.each([
        ["member.name_missing", { name: " " }],
        ["request.invalid", { role: "boss" }],
        ["invitation.consent_missing", { acting_for: "UBND xã Tây Giang", consent_note: " " }],
        ["invitation.consent_missing", { acting_for: "", consent_note: "Bà Mơ đồng ý" }],
        [
          "member.acting_not_owner",
          { role: "owner", acting_for: "Hội Nông dân", consent_note: "Bà Mơ ký ngày 20/11/2026" },
        ],
      ])("is refused with %s", async (code, changes) => {
        expect(refusedWith(await invite(changes))).toEqual({ status: 400, code })
        expect((await members()).invitations).toEqual([])
      })

      it("shows its holder for whom it is", async () => {
        const { data, status } = await guest.post(LOOK, { token: await link() })
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["invitation", "invited_by", "producer"])
        expect(data.producer).toEqual({
          id: producer,
          handle: "htx-tay-giang",
          name: "HTX Tây Giang",
        })
        expect(data).toMatchObject({ invited_by: "Alăng Thị Mơ", invitation: { role: "packer" } })
      })

      it("makes its holder a member, once", async () => {
        const token = await link()
        const { status, data } = await guest.post(ACCEPT, { token })
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["member", "producers"])
        expect(data.producers).toMatchObject([{ id: producer, role: "packer", acting_for: null }])
        expect(refusedWith(await guest.post(ACCEPT, { token }))).toEqual(NOT_GOOD)
        expect(refusedWith(await guest.post(LOOK, { token }))).toEqual(NOT_GOOD)
        expect(await roles()).toEqual([
          [ownerId, "owner"],
          [guestId, "packer"],
        ])
      })

      it("is used up by one of two holders who come at the same moment", async () => {
        const third = await signInMember(getContainer(), api as never, { account: "ba@example.vn" })
        const other = clientOf(api as never, third.headers)
        const token = await link()
        const answers = await Promise.all([
          guest.post(ACCEPT, { token }),
          other.post(ACCEPT, { token }),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
        expect((await members()).members).toHaveLength(2)
      })

      it("stays good when a member takes it up by mistake", async () => {
        const token = await link()
        const mine = { status: 400, code: "member.already" }
        expect(refusedWith(await owner.post(ACCEPT, { token }))).toEqual(mine)
        expect((await guest.post(ACCEPT, { token })).status).toBe(200)
      })

      it("is good for nothing when its days are over", async () => {
        const token = await link()
        const service = getContainer().resolve("ocop_membership") as {
          listOcopInvitations(): Promise<{ id: string }[]>
          updateOcopInvitations(row: object): Promise<unknown>
        }
        const [kept] = await service.listOcopInvitations()
        await service.updateOcopInvitations({ id: kept?.id, expires_at: new Date(0) })
        expect(refusedWith(await guest.post(ACCEPT, { token }))).toEqual(NOT_GOOD)
        expect((await members()).invitations).toEqual([])
      })

      it("is good for nothing when it is withdrawn, which is done once", async () => {
        const { data } = await invite()
        const withdraw = () => owner.post(`${INVITATIONS}/${data.invitation.id}/withdraw`)
        expect((await withdraw()).data.invitations).toEqual([])
        expect(refusedWith(await withdraw())).toEqual(NOT_GOOD)
        expect(refusedWith(await guest.post(ACCEPT, { token: data.token }))).toEqual(NOT_GOOD)
      })

      it("of another producer is not found", async () => {
        const { data } = await invite()
        const rival = await signInMember(getContainer(), api as never, {
          account: "nam-giang@example.vn",
          serves: [{ producerId: foreign }],
        })
        const there = clientOf(api as never, rival.for(foreign))
        const path = `${INVITATIONS}/${data.invitation.id}/withdraw`
        expect(refusedWith(await there.post(path))).toEqual(NOT_GOOD)
      })

      it.each([LOOK, ACCEPT])("%s knows no made-up secret", async (path) => {
        expect(refusedWith(await guest.post(path, { token: UNKNOWN }))).toEqual(NOT_GOOD)
        const malformed = { status: 400, code: "invitation.not_found" }
        expect(refusedWith(await guest.post(path, { token: "' or 1=1" }))).toEqual(malformed)
        expect(refusedWith(await guest.post(path))).toEqual(malformed)
      })

      it("lets an officer act for the producer, with both names and the consent in the trail", async () => {
        const acting_for = "UBND xã Tây Giang"
        const consent_note = "Bà Mơ ký giấy ngày 20/11/2026"
        await join({ role: "manager", acting_for, consent_note })
        const data = await members()
        expect(data.members[1]).toMatchObject({ id: guestId, acting_for, consent_note })
        const told = data.changes.map((change: Record<string, unknown>) => [
          change.action,
          change.actor_name,
          change.member_name,
          change.acting_for,
        ])
        expect(told.slice(0, 2)).toEqual([
          ["added", "Alăng Thị Mơ", "Bling Văn Nhớ", acting_for],
          ["invited", "Alăng Thị Mơ", "Nhớ", acting_for],
        ])
        const promote = await owner.post(`${MEMBERS}/${guestId}/role`, { role: "owner" })
        expect(refusedWith(promote)).toEqual({ status: 400, code: "member.acting_not_owner" })
      })
    })

    describe("a member", () => {
      const give = (id: string, role: string) => owner.post(`${MEMBERS}/${id}/role`, { role })
      const remove = (id: string) => owner.post(`${MEMBERS}/${id}/remove`)
      const leave = (client: Client) => client.post(`${MEMBERS}/leave`)
      const LAST = { status: 400, code: "member.last_owner" }

      it("gets another role, which is told once", async () => {
        await join()
        const { status, data } = await give(guestId, "manager")
        expect(status).toBe(200)
        expect(data.changes[0]).toEqual({
          id: expect.stringMatching(/^mbrch_/),
          action: "role_changed",
          actor_name: "Alăng Thị Mơ",
          member_name: "Bling Văn Nhớ",
          role: "manager",
          acting_for: null,
          created_at: expect.any(String),
        })
        expect((await give(guestId, "manager")).data.changes).toEqual(data.changes)
      })

      it("is removed, and comes in no more", async () => {
        await join()
        expect((await remove(guestId)).data.members).toHaveLength(1)
        const shut = { status: 404, code: "producer.not_found" }
        expect(refusedWith(await guestThere.get("/producer/ocop/listings"))).toEqual(shut)
        expect(refusedWith(await remove(guestId))).toEqual({
          status: 404,
          code: "member.not_found",
        })
        expect((await join()).status).toBe(200)
      })

      it("leaves", async () => {
        await join()
        const { status, data } = await leave(guestThere)
        expect(status).toBe(200)
        expect(data).toMatchObject({ member: { id: guestId }, producers: [] })
        expect(await roles()).toEqual([[ownerId, "owner"]])
      })

      it("who is the last owner neither leaves, nor is removed, nor becomes something less", async () => {
        await join({ role: "manager" })
        expect(refusedWith(await leave(owner))).toEqual(LAST)
        expect(refusedWith(await remove(ownerId))).toEqual(LAST)
        expect(refusedWith(await give(ownerId, "manager"))).toEqual(LAST)
        expect((await roles())[0]).toEqual([ownerId, "owner"])
      })

      it("who is one of two owners leaves, but not both at the same moment", async () => {
        await join({ role: "owner" })
        const answers = await Promise.all([leave(owner), leave(guestThere)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      })

      it("takes the links it made along when it goes", async () => {
        await join({ role: "owner" })
        const made = await guestThere.post(INVITATIONS, { name: "Cửa sau", role: "owner" })
        const { data } = await remove(guestId)
        expect(data.invitations).toEqual([])
        expect(refusedWith(await guest.post(ACCEPT, { token: made.data.token }))).toEqual(NOT_GOOD)
      })

      it.each(["role", "remove"])("whom nobody knows is not found: %s", async (act) => {
        const answer = await owner.post(`${MEMBERS}/mbr_unknown/${act}`, { role: "packer" })
        expect(refusedWith(answer)).toEqual({ status: 404, code: "member.not_found" })
      })

      it("is given no role there is not", async () => {
        const answer = await give(ownerId, "boss")
        expect(refusedWith(answer)).toEqual({ status: 400, code: "request.invalid" })
      })
    })
  },
})
