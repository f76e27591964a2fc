import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE =
  "'issued', 'imported', 'corrected', 'revoked', 'superseded', 'late_reassessment_filed'"

const dropCheck = `alter table "ocop_certificate_change" drop constraint if exists "ocop_certificate_change_action_check";`

const checkActions = (actions: string) =>
  `alter table "ocop_certificate_change" add constraint "ocop_certificate_change_action_check" check ("action" in (${actions}));`

/** An extension ends with the dossier it was given for. */
export class Migration20261129220200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "ocop_certificate" add column if not exists "late_reassessment_ended_on" text null;`
    )
    this.addSql(dropCheck)
    this.addSql(checkActions(`${BEFORE}, 'late_reassessment_ended'`))
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "ocop_certificate_change" where "action" = 'late_reassessment_ended';`)
    this.addSql(dropCheck)
    this.addSql(checkActions(BEFORE))
    this.addSql(
      `alter table "ocop_certificate" drop column if exists "late_reassessment_ended_on";`
    )
  }
}
