import { BANKS, transferCode } from "@ocop/rules"
import { Banks } from "vietnam-qr-pay"
import { vietQrText } from "./viet-qr"

/** Tags of an EMVCo text, read without the library that wrote it. */
const parse = (text: string): Map<string, string> => {
  const tags = new Map<string, string>()
  for (let at = 0; at < text.length;) {
    const length = Number(text.slice(at + 2, at + 4))
    tags.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length))
    at += 4 + length
  }
  return tags
}

/** CRC-16/CCITT-FALSE: polynomial 0x1021, starting at 0xFFFF. */
const crc16 = (text: string): string => {
  let crc = 0xffff
  for (const byte of Buffer.from(text, "ascii")) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1
    crc &= 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, "0")
}

const transfer = {
  bin: "970405",
  account_number: "4200205123456",
  amount: 120_000,
  transfer_code: transferCode(1024),
}

it("knows the CRC of the standard's own example", () => {
  expect(crc16("123456789")).toBe("29B1")
})

it.each([
  [transfer],
  [{ ...transfer, amount: 1 }],
  [{ ...transfer, amount: 9_999_999_999_999, transfer_code: transferCode(9_999_999_999) }],
  [{ ...transfer, bin: "970436", account_number: "0123456789012345678" }],
])("%j is read back from its code", (asked) => {
  const text = vietQrText(asked)
  const tags = parse(text)
  expect([...tags.keys()]).toEqual(["00", "01", "38", "53", "54", "58", "62", "63"])
  expect(Object.fromEntries(tags)).toMatchObject({
    "00": "01",
    "01": "12",
    "53": "704",
    "58": "VN",
  })
  expect(tags.get("54")).toBe(String(asked.amount))
  const provider = parse(tags.get("38") ?? "")
  expect(provider.get("00")).toBe("A000000727")
  expect(provider.get("02")).toBe("QRIBFTTA")
  expect(Object.fromEntries(parse(provider.get("01") ?? ""))).toEqual({
    "00": asked.bin,
    "01": asked.account_number,
  })
  expect(Object.fromEntries(parse(tags.get("62") ?? ""))).toEqual({ "08": asked.transfer_code })
  expect(tags.get("63")).toBe(crc16(text.slice(0, -4)))
})

it.each([
  [{ amount: 0 }],
  [{ amount: 120_000.5 }],
  [{ amount: -1 }],
  [{ transfer_code: "" }],
  [{ transfer_code: "Đơn 1024" }],
])("makes no code of %j", (change) => {
  expect(() => vietQrText({ ...transfer, ...change })).toThrow(/^Not a/)
})

it("offers banks as the library names them, and no wallet", () => {
  // the library keeps the old names of merged banks beside the new ones
  const known = new Map(
    Banks.filter((bank) => !bank.deprecated).map((bank) => [bank.bin, bank.name])
  )
  for (const { bin, name } of BANKS)
    expect(known.get(bin)?.normalize("NFC").replace(/\s+/g, " ").trim()).toBe(name)
  expect(BANKS.map(({ short_name }) => short_name)).not.toContain("MoMo")
})
