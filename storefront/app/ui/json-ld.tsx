/** Ends neither the element nor its line, whatever the names in it hold. */
const safeText = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

/** What a page is about, for machines that read it. Data, not a script: no browser runs it. */
export const JsonLd = ({ data }: { data: object }) => (
  <script
    type="application/ld+json"
    // safe: see safeText
    dangerouslySetInnerHTML={{
      __html: safeText({ "@context": "https://schema.org", ...data }),
    }}
  />
)
