import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const checkActions = (actions: string) =>
  `alter table "ocop_revocation_change" add constraint "ocop_revocation_change_action_check" check ("action" in (${actions}));`

const dropCheck = `alter table "ocop_revocation_change" drop constraint if exists "ocop_revocation_change_action_check";`

const uniqueIndex = (columns: string) =>
  `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_revocation_file_${columns.replaceAll('", "', "_").replaceAll('"', "")}_unique" ON "ocop_revocation_file" (${columns}) WHERE deleted_at IS NULL;`

/** A producer proves its explanation with files of its own. */
export class Migration20261129220100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "ocop_revocation_file" add column if not exists "by" text check ("by" in ('staff', 'producer')) not null default 'staff';`
    )
    this.addSql(`drop index if exists "IDX_ocop_revocation_file_case_id_sha256_unique";`)
    this.addSql(uniqueIndex(`"case_id", "by", "sha256"`))
    this.addSql(dropCheck)
    this.addSql(
      checkActions(
        "'opened', 'evidence_added', 'answer_file_added', 'notify', 'explain', 'revoke', 'dismiss'"
      )
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "ocop_revocation_file" where "by" = 'producer';`)
    this.addSql(`delete from "ocop_revocation_change" where "action" = 'answer_file_added';`)
    this.addSql(dropCheck)
    this.addSql(
      checkActions("'opened', 'evidence_added', 'notify', 'explain', 'revoke', 'dismiss'")
    )
    this.addSql(`drop index if exists "IDX_ocop_revocation_file_case_id_by_sha256_unique";`)
    this.addSql(`alter table "ocop_revocation_file" drop column if exists "by";`)
    this.addSql(uniqueIndex(`"case_id", "sha256"`))
  }
}
