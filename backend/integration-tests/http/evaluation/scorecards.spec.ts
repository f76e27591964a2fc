import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { publishableHeaders } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"

jest.setTimeout(300_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let visitor: ReturnType<typeof clientOf>

    beforeAll(async () => {
      visitor = clientOf(api as never, await publishableHeaders(getContainer()))
    })

    it("lists the 26 sets of the edition in force in exactly these keys", async () => {
      const { status, data } = await visitor.get("/store/ocop/criteria")
      expect(status).toBe(200)
      expect(Object.keys(data)).toEqual(["edition", "instrument", "sets"])
      expect(data).toMatchObject({
        edition: "26-2026",
        instrument: "Quyết định 26/2026/QĐ-TTg ngày 22/5/2026",
      })
      expect(data.sets).toHaveLength(26)
      expect(data.sets[12]).toEqual({
        no: 13,
        name: { vi: "Cà phê, ca cao", en: "Coffee and cocoa" },
        sector: { key: "food", name: { vi: "Thực phẩm", en: "Food" } },
      })
    })

    it("answers one card whole, with wordings in both languages", async () => {
      const { status, data } = await visitor.get("/store/ocop/criteria/26-2026/13")
      expect(status).toBe(200)
      expect(Object.keys(data)).toEqual(["scorecard"])
      expect(Object.keys(data.scorecard)).toEqual(["edition", "set", "disqualify", "parts"])
      expect(data.scorecard.set).toBe(13)
      expect(data.scorecard.parts.map(({ max }: { max: number }) => max)).toEqual([40, 25, 35])
      const link = data.scorecard.parts[0].groups[0].criteria[4]
      expect(Object.keys(link)).toEqual([
        "code",
        "title",
        "max",
        "notes",
        "cases",
        "choices",
        "children",
      ])
      expect(link.choices[2]).toEqual({
        id: "3",
        points: 2,
        text: {
          vi: "Hợp đồng cho trên 75% sản lượng tiêu thụ",
          en: "Contracts for over 75% of output sold",
        },
        details: [],
        minStar: 4,
        caseId: null,
        implied: false,
      })
    })

    it.each([
      "26-2026/0",
      "26-2026/27",
      "26-2026/01",
      "26-2026/1.0",
      "26-2026/x",
      "26-2026/%00",
      "148-2023/1",
      "toString/1",
    ])("knows no card %s", async (address) => {
      const answer = await visitor.get(`/store/ocop/criteria/${address}`)
      expect(refusedWith(answer)).toEqual({ status: 404, code: "evaluation.card_not_found" })
    })

    it("answers a shop only, like the rest of the store", async () => {
      expect((await clientOf(api as never).get("/store/ocop/criteria")).status).toBe(400)
    })
  },
})
