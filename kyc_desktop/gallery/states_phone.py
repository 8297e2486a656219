from .state import State

STATES: tuple[State, ...] = ()
