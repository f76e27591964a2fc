import type { Operator } from "~/lib/operator"

interface Site {
  name: string
  /** Address of the home page in the language of the page. */
  home: string
  /** Address of a search, with {search_term_string} for its words. */
  search: string
}

/** Who runs the floor, as far as the configuration tells, and how to search it. */
export const siteJsonLd = ({ name, home, search }: Site, operator: Operator): object => ({
  "@graph": [
    {
      "@type": "Organization",
      name: operator.name ?? name,
      url: home,
      ...(operator.phone ? { telephone: operator.phone } : {}),
      ...(operator.email ? { email: operator.email } : {}),
      ...(operator.address ? { address: operator.address } : {}),
      ...(operator.tax_code ? { taxID: operator.tax_code } : {}),
    },
    {
      "@type": "WebSite",
      name,
      url: home,
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: search },
        "query-input": "required name=search_term_string",
      },
    },
  ],
})
