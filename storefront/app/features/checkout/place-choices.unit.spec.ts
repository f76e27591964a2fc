import type { StoreCommuneHit } from "@ocop/contracts"
import { toFormerChoices, toHitChoices } from "./place-choices"

const DA_NANG = { code: "48", name: "Thành phố Đà Nẵng" }

const hit = (code: string, name: string, over: Partial<StoreCommuneHit> = {}): StoreCommuneHit => ({
  code,
  name,
  type: "commune",
  province: DA_NANG,
  matched_former_name: null,
  matched_former_place: null,
  ...over,
})

const HOA_LIEN = {
  matched_former_name: "Xã Hòa Liên",
  matched_former_place: "Huyện Hòa Vang, Thành phố Đà Nẵng",
}

describe("communes to choose from", () => {
  it("show where an old name lay and what it has become", () => {
    expect(toHitChoices([hit("20194", "Phường Hải Vân", HOA_LIEN)])).toEqual([
      {
        code: "20194",
        label: "Phường Hải Vân, Thành phố Đà Nẵng",
        former: "Xã Hòa Liên (Huyện Hòa Vang, Thành phố Đà Nẵng)",
        divided: false,
      },
    ])
  })

  it("say no old name where today's was found", () => {
    expect(toHitChoices([hit("20455", "Xã Tây Giang")])[0]).toMatchObject({ former: null })
  })

  it("ask where one old commune was divided", () => {
    const choices = toHitChoices([
      hit("20194", "Phường Hải Vân", HOA_LIEN),
      hit("20197", "Phường Liên Chiểu", HOA_LIEN),
    ])
    expect(choices.map(({ divided }) => divided)).toEqual([true, true])
  })

  it("do not take a district's communes for a division", () => {
    const district = { matched_former_name: "Huyện Tây Giang", matched_former_place: "Quảng Nam" }
    const choices = toHitChoices([hit("1", "Xã A", district), hit("2", "Xã B", district)])
    expect(choices.map(({ divided }) => divided)).toEqual([false, false])
  })

  it("of an old district stand once for each commune of today", () => {
    const former = {
      code: "1",
      name: "Xã Hòa Liên",
      type: "commune" as const,
      district: { slug: "hoa-vang", name: "Huyện Hòa Vang" },
      province_name: "Thành phố Đà Nẵng",
      valid_to: "2025-06-30",
    }
    const successors = [hit("20194", "Phường Hải Vân"), hit("20197", "Phường Liên Chiểu")]
    expect(toFormerChoices([{ former, successors }])).toMatchObject([
      { code: "20194", former: "Xã Hòa Liên", divided: true },
      { code: "20197", former: "Xã Hòa Liên", divided: true },
    ])
  })
})
