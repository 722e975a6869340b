import { Component, type ReactNode } from 'react';
import { ErrorState } from '../states/states';

/** A part of the program could not be fetched: the network is away, or a new release has put others in its place. */
export class NotFetched extends Error {}

interface PartBoundaryProps {
  /** Makes the next attempt a new one. */
  onRetry: () => void;
  render: () => ReactNode;
}

/** Says so where the part would have stood, and leaves the rest of the page, with what is written there, as it is. */
export class PartBoundary extends Component<PartBoundaryProps, { error: unknown }> {
  override state = { error: undefined };
  private retried = false;

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  private readonly retry = (): void => {
    this.retried = true;
    this.props.onRetry();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.render();
    if ((error as unknown) instanceof NotFetched) {
      // What a release has taken away comes with the page anew, and with nothing else: that is said before it is done.
      return this.retried && navigator.onLine ? (
        <ErrorState kind="crash" onRetry={() => location.reload()} />
      ) : (
        <ErrorState kind="offline" onRetry={this.retry} />
      );
    }
    throw error;
  }
}
