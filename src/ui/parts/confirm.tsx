import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { text } from "../../texts/text";
import { Button } from "./parts";
import { ProblemNotice } from "./problem";
import "./confirm.css";

export interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A dialog over the page: the focus stays in it, Escape closes it, and it goes back to where it was. */
export function Sheet({ title, children, onClose }: SheetProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="overlay"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <Heading slot="title">{title}</Heading>
          {children}
          <ProblemNotice />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps extends SheetProps {
  /** What is done, as the button says it. */
  readonly action: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
}

/** Asks before something that people may regret. */
export function Confirm({ action, busy = false, onConfirm, children, ...sheet }: ConfirmProps) {
  return (
    <Sheet {...sheet}>
      {children}
      <div className="buttons">
        <Button onPress={sheet.onClose}>{text("cancel")}</Button>
        <Button look="danger" disabled={busy} onPress={onConfirm}>
          {action}
        </Button>
      </div>
    </Sheet>
  );
}
