/**
 * Who a provider of electronic identity (such as VNeID) found a person to be. None is connected;
 * until one is, staff look at the papers.
 */
export interface ElectronicIdentity {
  provider: string
  full_name: string
  /** Twelve digits; the caller keeps its keyed hash only. */
  identity_number: string
  /** YYYY-MM-DD. */
  birth_on: string
  /** The provider's own reference of this identification, for the trail. */
  reference: string
}

/** What a module must offer to identify sellers electronically. */
export interface ElectronicIdentityProvider {
  readonly id: string
  /** Where the person is sent to prove who they are, and comes back from with `state`. */
  begin(state: string): Promise<{ redirect_url: string }>
  /** @throws MedusaError when the provider does not vouch for the person */
  finish(answer: Record<string, string>): Promise<ElectronicIdentity>
}

/** Under this name a provider would be registered in the container. */
export const ELECTRONIC_IDENTITY = "ocop_electronic_identity"
