import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { createTransport, type Transporter } from "nodemailer"

export interface SmtpOptions {
  /** smtp:// or smtps:// address of the server, user and password included. */
  url: string
  /** Sender of every message, such as "Sàn OCOP <khong-tra-loi@example.vn>". */
  from: string
}

/** Sends the channel "email" through an SMTP server. Text comes from `content`, never from a template. */
export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  private readonly transport: Transporter
  private readonly from: string

  constructor(_: unknown, options: SmtpOptions) {
    super()
    this.transport = createTransport(options.url)
    this.from = options.from
  }

  static override validateOptions(options: Record<string, unknown>): void {
    for (const name of ["url", "from"])
      if (typeof options[name] !== "string" || !options[name])
        throw new MedusaError(MedusaError.Types.INVALID_DATA, `SMTP needs the option ${name}`)
  }

  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content, from } = notification
    if (!content?.text && !content?.html)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "An e-mail needs text or html")
    const sent = await this.transport.sendMail({
      to,
      from: from ?? this.from,
      subject: content.subject,
      text: content.text,
      html: content.html,
    })
    return { id: sent.messageId }
  }
}
