import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CHANGES_CHANNEL, installSignal } from "./signal"

/** A connection of its own, outside the pool: it listens for as long as anybody does. */
interface ListeningClient {
  query(text: string): Promise<{ rows: { name: string }[] }>
  on(event: "notification", hear: (message: { payload?: string }) => void): void
  on(event: "error" | "end", hear: () => void): void
  removeAllListeners(event: "end"): void
  end(): Promise<void>
}

export interface Listener {
  changed(tag: string): void
  /** Nothing can be promised any more: what was kept must not be used. */
  lost(): void
}

const CHECK_MS = 10_000

const listen = async (database: Knex): Promise<ListeningClient> => {
  // knex declares its clients as `any`; with PostgreSQL they are clients of the driver "pg"
  const client = (await database.client.acquireRawConnection()) as ListeningClient
  // what the pool would do with a connection that ends; this one is not the pool's
  client.removeAllListeners("end")
  try {
    await installSignal(client)
    await client.query(`LISTEN ${CHANGES_CHANNEL}`)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

const prove = async (client: ListeningClient): Promise<void> => {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The database does not answer")), CHECK_MS / 2).unref()
  )
  await Promise.race([client.query("SELECT 1"), late])
}

/** Passes on what the database announces: one connection to it, however many listen. */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>()
  private connection: Promise<ListeningClient> | null = null

  constructor(
    private readonly database: Knex,
    private readonly most: number
  ) {}

  get isFull(): boolean {
    return this.listeners.size >= this.most
  }

  /** @returns how to stop listening @throws when the database cannot be listened to */
  async join(listener: Listener): Promise<() => void> {
    this.listeners.add(listener)
    try {
      await (this.connection ??= this.open())
    } catch (error) {
      this.close()
      throw error
    }
    return () => this.leave(listener)
  }

  /** Everybody is told that the feed is lost. */
  close(): void {
    const { connection } = this
    this.connection = null
    const listeners = [...this.listeners]
    this.listeners.clear()
    for (const listener of listeners) listener.lost()
    connection?.then((client) => client.end()).catch(() => undefined)
  }

  private leave(listener: Listener): void {
    this.listeners.delete(listener)
    if (!this.listeners.size) this.close()
  }

  private async open(): Promise<ListeningClient> {
    const client = await listen(this.database)
    const lost = () => void (this.connection === opened ? this.close() : undefined)
    // a connection cut by the network says nothing until it is used
    const check = setInterval(() => void prove(client).catch(lost), CHECK_MS).unref()
    client.on("notification", ({ payload }) => {
      for (const listener of this.listeners) listener.changed(payload ?? "")
    })
    client.on("error", lost)
    client.on("end", () => {
      clearInterval(check)
      lost()
    })
    const opened = this.connection
    return client
  }
}
