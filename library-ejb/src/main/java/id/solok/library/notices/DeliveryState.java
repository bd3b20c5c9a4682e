package id.solok.library.notices;

/** How far a notice is on its way through one channel. */
public enum DeliveryState {
    WAITING,
    SENDING,
    SENT,
    /** Refused for good, or tried as often as the settings allow; staff see to it. */
    DEAD,
    GIVEN_UP,
    /** The member does not want notices of this kind. */
    UNWANTED
}
