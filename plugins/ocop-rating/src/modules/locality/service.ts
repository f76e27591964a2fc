import { MedusaService } from "@medusajs/framework/utils"
import { OcopCommune } from "./models/commune"
import { OcopFormerUnit } from "./models/former-unit"
import { OcopProvince } from "./models/province"
import { OcopUnitSuccession } from "./models/unit-succession"

export default class LocalityModuleService extends MedusaService({
  OcopProvince,
  OcopCommune,
  OcopFormerUnit,
  OcopUnitSuccession,
}) {}
