package id.solok.library.launch;

/** Demo. */
final class DemoData {
    DemoData(Installation at, Secrets secrets) {}

    void loadOnce() {}
}
