import type { MDXComponents, MDXProps } from "mdx/types";
import { Children, type ComponentType, isValidElement, type ReactNode } from "react";

/** The blocks of a text in MDX, one by one, so that a page can set something between them. */
export function blocksOf(Body: ComponentType<MDXProps>, components: MDXComponents): ReactNode[] {
  // A compiled MDX file is a plain function without hooks, so it may be called outside of rendering.
  const text = (Body as (props: MDXProps) => ReactNode)({ components });
  return isValidElement<{ children?: ReactNode }>(text) ? Children.toArray(text.props.children) : [text];
}
