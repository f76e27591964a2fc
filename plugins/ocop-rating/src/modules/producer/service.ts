import { MedusaService } from "@medusajs/framework/utils"
import { OcopProducer } from "./models/producer"
import { OcopProducerChange } from "./models/producer-change"

export default class ProducerModuleService extends MedusaService({
  OcopProducer,
  OcopProducerChange,
}) {}
