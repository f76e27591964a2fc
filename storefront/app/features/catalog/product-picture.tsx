import { Illustration } from "./illustration"

/** In small letters, for React 18 does not know the attribute by its other name. */
const FIRST = { fetchpriority: "high" }

interface Props {
  product: { thumbnail: string | null; handle: string; product_set: number | null }
  className: string
  /** Only for the picture a page begins with. */
  first?: boolean
}

/** The product's picture, or a drawing for its set. The title stands beside it, so it has no words. */
export const ProductPicture = ({ product, className, first }: Props) =>
  product.thumbnail ? (
    <img
      src={product.thumbnail}
      alt=""
      width={640}
      height={480}
      loading={first ? "eager" : "lazy"}
      {...(first ? FIRST : {})}
      className={`${className} bg-sand object-cover`}
    />
  ) : (
    <Illustration set={product.product_set} seed={product.handle} className={className} />
  )
