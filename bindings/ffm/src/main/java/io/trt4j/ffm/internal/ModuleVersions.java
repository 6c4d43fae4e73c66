package io.trt4j.ffm.internal;

import org.jspecify.annotations.Nullable;

/** The versions of trt4j's modules. They call each other's internals, so all of them must be of one version. */
public final class ModuleVersions {
    /** How artifacts' names begin; a jar that several modules were packed into has another name, and a version of its own. */
    private static final String OURS = "trt4j-";

    private ModuleVersions() {}

    /**
     * Makes sure that modules are of the version of this one. Folders of classes on the class path have none. What is
     * thrown is an error, which leaves a class's initialization as it is.
     *
     * @param types a class of each module
     * @throws IncompatibleClassChangeError if they are not, with their names
     */
    public static void requireSame(Class<?>... types) {
        String first = nameAndVersion(ModuleVersions.class);
        for (Class<?> type : types) {
            String other = nameAndVersion(type);
            if (first != null && other != null && !version(first).equals(version(other))) {
                throw new IncompatibleClassChangeError(other + " does not work with " + first
                        + ": put modules of trt4j of one version on the class path or module path.");
            }
            first = first == null ? other : first;
        }
    }

    private static @Nullable String nameAndVersion(Class<?> type) {
        Module module = type.getModule();
        if (module.isNamed()) {
            String version = module.getDescriptor().rawVersion().orElse(null);
            return version == null ? null : module.getName() + " " + version;
        }
        Package described = type.getPackage();
        String title = described.getImplementationTitle();
        String version = described.getImplementationVersion();
        return title == null || version == null || !title.startsWith(OURS) ? null : title + " " + version;
    }

    private static String version(String nameAndVersion) {
        return nameAndVersion.substring(nameAndVersion.lastIndexOf(' ') + 1);
    }
}
