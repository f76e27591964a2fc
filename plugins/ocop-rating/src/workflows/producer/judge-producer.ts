import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  eligibleProducer,
  foldVietnamese,
  parsePhone,
  parseTaxCode,
  type Result,
} from "@ocop/rules"
import type { OcopErrorCode } from "@ocop/contracts"
import { refusal } from "../../lib/refusal"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"

/** What staff say of a producer; what is left out is not asked, null is an answer. */
export interface ProducerFields {
  name?: string
  kind?: string
  enterprise_size?: "sme" | "large"
  business_registered?: boolean
  tax_code?: string | null
  phone?: string | null
  commune_code?: string | null
  former_unit_id?: string | null
  [field: string]: unknown
}

const valueOf = <Value>(answer: Result<Value, OcopErrorCode>): Value => {
  if (!answer.ok) throw refusal(answer.code)
  return answer.value
}

/** Refuses a subject that is not on the closed list, for each of its product sets. */
export const assertEligible = (
  producer: Pick<ProducerFields, "enterprise_size"> & {
    kind: string
    business_registered: boolean
  },
  productSets: (number | null)[] = [null]
): void => {
  for (const productSet of productSets)
    valueOf(
      eligibleProducer({
        kind: producer.kind,
        productSet,
        businessRegistered: producer.business_registered,
        enterpriseSize: producer.enterprise_size,
      })
    )
}

const assertPlace = async (
  container: MedusaContainer,
  { commune_code, former_unit_id }: ProducerFields
): Promise<void> => {
  const service = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [communes, units] = await Promise.all([
    commune_code ? service.listOcopCommunes({ code: [commune_code] }, { take: 1 }) : [true],
    former_unit_id ? service.listOcopFormerUnits({ id: [former_unit_id] }, { take: 1 }) : [true],
  ])
  if (!communes.length || !units.length) throw refusal("commune.not_found")
}

/** The columns to store for those fields, as the rules read them. */
export const producerColumns = async (container: MedusaContainer, producer: ProducerFields) => {
  await assertPlace(container, producer)
  const { enterprise_size: _, name, tax_code, phone, ...rest } = producer
  return {
    ...rest,
    ...(name === undefined ? {} : { name, search_name: foldVietnamese(name) }),
    ...(tax_code === undefined
      ? {}
      : { tax_code: tax_code === null ? null : valueOf(parseTaxCode(tax_code)) }),
    ...(phone === undefined ? {} : { phone: phone === null ? null : valueOf(parsePhone(phone)) }),
  }
}

/** Another producer may have entered the same tax code meanwhile: the database decides. */
export const asTaxCodeTaken = (error: unknown): unknown =>
  error instanceof MedusaError && /tax_code/.test(error.message)
    ? refusal("producer.tax_code_taken")
    : error
