import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  startBucket,
  startMailServer,
  type Mail,
  type StandIn,
  type Upload,
} from "../../builders/stand-ins"

let mail: StandIn<Mail>
let bucket: StandIn<Upload>

// the addresses must stand in the environment before the application reads its configuration
beforeAll(async () => {
  mail = await startMailServer()
  bucket = await startBucket()
  Object.assign(process.env, {
    SMTP_URL: `smtp://localhost:${mail.port}`,
    SMTP_FROM: "Sàn OCOP <khong-tra-loi@example.vn>",
    S3_BUCKET: "ocop",
    S3_REGION: "vn-1",
    S3_ENDPOINT: `http://localhost:${bucket.port}`,
    S3_FILE_URL: "https://anh.example.vn",
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "secret",
  })
})

afterAll(async () => {
  await mail.stop()
  await bucket.stop()
})

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    const notify = (content: { subject: string; text?: string }) =>
      getContainer()
        .resolve(Modules.NOTIFICATION)
        .createNotifications({ to: "hoa@example.vn", channel: "email", template: "none", content })

    it("sends e-mail through the server of SMTP_URL", async () => {
      await notify({ subject: "Đơn hàng 12", text: "Người bán đã nhận đơn." })
      expect(mail.kept).toHaveLength(1)
      expect(mail.kept[0]).toMatchObject({
        from: "khong-tra-loi@example.vn",
        to: ["hoa@example.vn"],
      })
      expect(mail.kept[0]?.raw).toMatch(/^Subject: =\?UTF-8\?/m)
    })

    it("refuses an e-mail without words", async () => {
      await expect(notify({ subject: "Trống" })).rejects.toThrow(/needs text or html/)
    })

    it("keeps files in the bucket of S3_BUCKET and gives their public address", async () => {
      const file = await getContainer()
        .resolve(Modules.FILE)
        .createFiles({
          filename: "chung-nhan.txt",
          mimeType: "text/plain",
          content: Buffer.from("Quyết định").toString("base64"),
          access: "public",
        })
      const [upload] = bucket.kept
      expect(upload?.path).toMatch(/^\/ocop\/chung-nhan-.+\.txt$/)
      expect(upload?.body).toContain("Quyết định")
      expect(file.url).toBe(`https://anh.example.vn${upload?.path.replace("/ocop", "")}`)
    })
  },
})
