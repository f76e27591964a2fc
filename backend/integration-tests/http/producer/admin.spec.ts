import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { refuseEvent } from "../../builders/events"
import { clientOf, refusedWith } from "../../builders/client"
import { enterProduct, producerBody } from "../../builders/register"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-23" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let userId: string
    let id: string

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      userId = signedIn.userId
      staff = clientOf(api as never, signedIn.headers)
      await loadLocalityWorkflow(getContainer()).run()
      id = (await enterProduct(staff)).producer.id
    })

    const update = (changes: Record<string, unknown>, producer = id) =>
      staff.post(`/admin/ocop/producers/${producer}`, { reason: "Theo giấy đăng ký.", ...changes })

    it("changes what is told and keeps what stood there", async () => {
      const { status, data } = await update({
        name: "HTX Nông nghiệp A Tiêng",
        phone: "+84 912 345 678",
        commune_code: "20455",
        former_unit_id: "20455@2025-06-30",
        story: null,
      })
      expect(status).toBe(200)
      expect(Object.keys(data).sort()).toEqual(["changes", "producer"])
      expect(data.producer).toMatchObject({
        name: "HTX Nông nghiệp A Tiêng",
        handle: "htx-nong-nghiep-tay-giang",
        phone: "0912345678",
        kind: "cooperative",
        origin: { commune: { code: "20455" }, former: { name: "Xã A Tiêng" } },
      })
      expect(data.changes.at(-1)).toMatchObject({
        action: "updated",
        actor_id: userId,
        actor_name: "Nguyễn Thu",
        reason: "Theo giấy đăng ký.",
        before: { name: "HTX Nông nghiệp Tây Giang", phone: null },
        after: { name: "HTX Nông nghiệp A Tiêng", phone: "0912345678" },
      })
      const found = await staff.get("/admin/ocop/producers?q=a%20tieng")
      expect(found.data.count).toBe(1)
    })

    it("suspends and reopens with a line of its own in the trail", async () => {
      const { data } = await update({ status: "suspended", address: "Thôn Agrồng" })
      expect(data.producer.status).toBe("suspended")
      expect(
        data.changes
          .slice(1)
          .map(({ action }: { action: string }) => action)
          .sort()
      ).toEqual(["status_changed", "updated"])
      const reopened = await update({ status: "active" })
      expect(reopened.data.changes.at(-1)).toMatchObject({
        action: "status_changed",
        before: { status: "suspended" },
        after: { status: "active" },
      })
    })

    it("leaves no trail the second time", async () => {
      const first = await update({ phone: "0912345678" })
      const second = await update({ phone: "0912 345 678" })
      expect(second.data.changes).toEqual(first.data.changes)
    })

    it.each([
      [{ kind: "large_enterprise" }, "producer.large_enterprise"],
      [{ enterprise_size: "large" }, "producer.large_enterprise"],
      [{ kind: "club" }, "producer.kind_unknown"],
      [{ kind: "association" }, "producer.kind_not_eligible_for_set"],
      [{ kind: "household", business_registered: false }, "producer.household_unregistered"],
      [{ tax_code: "12" }, "producer.tax_code_malformed"],
      [{ phone: "12" }, "producer.phone_malformed"],
      [{ commune_code: "99999" }, "commune.not_found"],
      [{ former_unit_id: "99999@2025-06-30" }, "commune.not_found"],
      [{ status: "gone" }, "request.invalid"],
      [{ reason: "" }, "request.invalid"],
    ])("refuses %j and changes nothing", async (changes, code) => {
      const before = (await staff.get(`/admin/ocop/producers/${id}`)).data
      expect(refusedWith(await update(changes))).toEqual({ status: 400, code })
      expect((await staff.get(`/admin/ocop/producers/${id}`)).data).toEqual(before)
    })

    it("keeps a tax code for one producer", async () => {
      await staff.post("/admin/ocop/producers", producerBody({ tax_code: "4000123456" }))
      expect(refusedWith(await update({ tax_code: "4000 123 456" }))).toEqual({
        status: 400,
        code: "producer.tax_code_taken",
      })
    })

    it("answers 404 for a producer nobody has", async () => {
      expect(refusedWith(await update({ story: "…" }, "prdc_unknown"))).toEqual({
        status: 404,
        code: "producer.not_found",
      })
    })

    it("takes a change back when a later step fails", async () => {
      const before = (await staff.get(`/admin/ocop/producers/${id}`)).data
      const emit = refuseEvent(getContainer(), "ocop.producer.changed")
      const failed = await update({ phone: "0912345678", status: "closed" })
      emit.mockRestore()
      expect(failed.status).toBe(500)
      const { producer, changes } = (await staff.get(`/admin/ocop/producers/${id}`)).data
      expect([producer.phone, producer.status, changes]).toEqual([null, "active", before.changes])
    })
  },
})
