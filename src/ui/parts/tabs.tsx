import type { ReactNode } from "react";
import { Tab as TabButton, TabList, TabPanel, Tabs as TabViews } from "react-aria-components";
import "./tabs.css";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** What they are, for those who do not see them. */
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/** Views beside each other: one tab stop, arrows to move. One that is put aside keeps what was typed in it. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <TabViews className="tabs">
      <TabList aria-label={label} className="tab-list">
        {tabs.map(({ id, label: name }) => (
          <TabButton key={id} id={id} className="tab">
            {name}
          </TabButton>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel" shouldForceMount>
          {content}
        </TabPanel>
      ))}
    </TabViews>
  );
}
