import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { pickUpIn } from "@ocop/rating/lib/shipping/chosen-pick-up"
import { refusal } from "@ocop/rating/lib/refusal"
import type { ShippingPlan } from "../../lib/shipping/shipping-plan"
import type { CarrierAdapter } from "./carriers/carrier"
import { ManualCarrier } from "./carriers/manual-carrier"
import { DELIVERY_WAYS, isDeliveryWay, PICK_UP, PLAN_KEY } from "./options"
import { pricePickUp, priceParcels, type PricedItem } from "./price-parcels"

type Data = Record<string, unknown>

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() ? value.trim() : null

/** Delivery by the producer's own rates, and pick-up. */
export class OcopFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "ocop"

  protected readonly carrier: CarrierAdapter = new ManualCarrier()

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return DELIVERY_WAYS.map((id) => ({ id }))
  }

  override async validateOption(data: Data): Promise<boolean> {
    return isDeliveryWay(data.id)
  }

  override async canCalculate({ data }: { data?: Data | null }): Promise<boolean> {
    return isDeliveryWay(data?.id)
  }

  /** What a cart keeps of the choice: the way, the place, and that it once had a price. */
  override async validateFulfillmentData(optionData: Data, data: Data): Promise<Data> {
    const pick_up = optionData.id === PICK_UP ? pickUpIn(data) : null
    return { way: optionData.id, had_price: true, pick_up }
  }

  /**
   * A choice that is refused says why. One that was made before and has become impossible has no
   * price instead, on which the framework takes it out of the cart: the buyer can go on changing
   * address and goods and chooses again.
   */
  override async calculatePrice(
    optionData: Data,
    data: Data | undefined,
    context: Data
  ): Promise<CalculatedShippingOptionPrice> {
    // filled by the hooks of this plugin, which are the only ones to use the name
    const plan = context[PLAN_KEY] as ShippingPlan | undefined
    const items = (context.items ?? []) as PricedItem[]
    const price =
      optionData.id === PICK_UP
        ? pricePickUp(items, plan, pickUpIn(data))
        : priceParcels(items, plan)
    if (!price.ok && !data?.had_price) throw refusal(price.code)
    const amount = price.ok ? price.value : undefined
    // the framework's own type knows no refusal, its code does
    return { calculated_amount: amount as number, is_calculated_price_tax_inclusive: true }
  }

  override async createFulfillment(
    data: Data,
    _items: unknown,
    order: { id?: string } | undefined,
    _fulfillment: unknown,
    additionalData: Data = {}
  ): Promise<CreateFulfillmentResult> {
    const booking = await this.carrier.book({
      client_order_code: order?.id ?? "",
      carrier_name: textOf(additionalData.carrier_name),
      tracking_number: textOf(additionalData.tracking_number),
    })
    return { data: { ...data, ...booking.data }, labels: booking.labels }
  }

  override async cancelFulfillment(data: Data): Promise<Data> {
    await this.carrier.cancel(data)
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}
