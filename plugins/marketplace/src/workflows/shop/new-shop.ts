/** A producer that is to sell: what its shop is called and where its goods lie. */
export interface NewShop {
  producer_id: string
  /** Names its shipping profile, `producer:<handle>`. */
  handle: string
  name: string
  address?: { address_1: string; city?: string; province?: string }
}

/** One flat fee to the whole country, for a shop that is not to deliver by its producer's rates. */
export interface FirstDelivery {
  name: string
  description: string
  /** Whole đồng, tax included, to the whole country. */
  amount: number
  currency_code: string
  /** A fulfilment provider that is registered; the framework's manual one where none is named. */
  provider_id?: string
}

export interface OpenShopsInput {
  shops: NewShop[]
  sales_channel_id: string
  /** Left out: by the producer's own rates, and pick-up. */
  delivery?: FirstDelivery
}

export interface OpenShopInput extends NewShop {
  sales_channel_id: string
  /** Left out: by the producer's own rates, and pick-up. */
  delivery?: FirstDelivery
}

export const COUNTRY = "vn"
export const MANUAL = "manual_manual"

/** Profile, fulfilment set and zone of a producer all carry it: they are unique by name. */
export const shopKey = ({ handle }: Pick<NewShop, "handle">): string => `producer:${handle}`
