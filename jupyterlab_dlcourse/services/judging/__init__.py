"""From a lab's work queue to a judgement."""
