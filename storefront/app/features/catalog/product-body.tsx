import type { StoreProduct } from "@ocop/contracts"
import { AskSeller } from "~/features/care/ask-seller"
import { IllustrativeTag } from "~/features/certification/certificate-facts"
import { toBadgeView } from "~/features/certification/badge-view"
import { OcopBadge } from "~/features/certification/ocop-badge"
import { ProductCertificate } from "~/features/certification/product-certificate"
import type { DeliveryQuestion } from "~/features/goods/delivery.server"
import { DeliveryForm } from "~/features/goods/delivery-form"
import { LabelContent, Season, Story } from "~/features/goods/goods-parts"
import { KeepButtons } from "~/features/keep/keep-buttons"
import { ProducerCard } from "~/features/producer/producer-card"
import { m } from "~/paraglide/messages"
import { inside, remembered } from "~/ui/remembered"
import { BuyBox } from "./buy-form"
import { Makers, Paragraphs, Pictures } from "./product-parts"

interface Shown {
  product: StoreProduct
}
interface Offered extends Shown {
  delivery: DeliveryQuestion
}

const Offer = ({ product, delivery }: Offered) => (
  <>
    <Pictures product={product} />
    <div className="space-y-5 md:row-span-2">
      <div>
        <h1 className="mb-2 text-2xl font-bold sm:text-3xl">{product.title}</h1>
        <OcopBadge badge={toBadgeView(product.badge)} />
        {product.certificate ? <IllustrativeTag entry={product.certificate} /> : null}
      </div>
      <BuyBox product={product} />
      <KeepButtons handle={product.handle} />
      <Makers product={product} />
      {product.producer ? <AskSeller handle={product.handle} /> : null}
      <Season goods={product.goods} />
      <DeliveryForm delivery={delivery} />
    </div>
    <div className="space-y-6">
      <ProductCertificate product={product} />
      {product.producer ? <ProducerCard producer={product.producer} /> : null}
    </div>
  </>
)

const About = ({ text }: { text: string | null }) =>
  text ? (
    <section aria-labelledby="about" className="space-y-3">
      <h2 id="about" className="text-xl font-bold">
        {m.product_description()}
      </h2>
      <Paragraphs text={text} />
    </section>
  ) : null

const Texts = ({ product }: Shown) => (
  <>
    <LabelContent product={product} />
    <div className="space-y-8">
      <Story goods={product.goods} />
      <About text={product.description} />
    </div>
  </>
)

const offerHtml = remembered(Offer)
const textsHtml = remembered(Texts)

/** What is sold, by whom, on which certificate, and how it comes. */
export const ProductOffer = (props: Offered) => (
  <div
    className="grid items-start gap-6 md:grid-cols-2 md:grid-rows-[auto_1fr] md:gap-x-10"
    {...inside(offerHtml(props))}
  />
)

/** What is to be read about it. */
export const ProductTexts = (props: Shown) => (
  <div className="grid items-start gap-8 lg:grid-cols-2" {...inside(textsHtml(props))} />
)
