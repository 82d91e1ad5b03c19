/** What a check of a domain says. */
export type DomainConstraintProps = {
  readonly expression: string;
  readonly validated: boolean;
};
