package io.trt4j.bindgen;

import static io.trt4j.bindgen.Api.Slot.COMPLETE_DESTRUCTOR;
import static io.trt4j.bindgen.Api.Slot.DELETING_DESTRUCTOR;

import io.trt4j.bindgen.Api.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out the vtables of classes, as g++ and Microsoft's compiler do. */
final class Vtables {
    private final CppNames names;
    private final CppTypes types;
    private final Map<String, List<Slot>> vtables = new HashMap<>();
    private final Map<String, List<Slot>> msvcVtables = new HashMap<>();

    Vtables(CppNames names) {
        this.names = names;
        this.types = new CppTypes(names, c -> !vtable(c).isEmpty());
    }

    /** The types of the same declarations. */
    CppTypes types() {
        return types;
    }

    /**
     * The vtable of a class by the Itanium rules for single inheritance: the base's slots, then new virtual functions
     * in order.
     */
    List<Slot> vtable(Cursor c) {
        String key = CppNames.qualifiedName(c);
        List<Slot> known = vtables.get(key);
        if (known != null) {
            return known;
        }
        InterfaceChecks.requireOneTable(c);
        List<Slot> slots = new ArrayList<>(base(c).map(this::vtable).orElse(List.of()));
        int inherited = slots.size();
        for (Cursor k : c.children()) {
            if (k.kind() == LibClang.DESTRUCTOR && k.isVirtual()) {
                if (slots.stream().noneMatch(s -> s.key().equals(COMPLETE_DESTRUCTOR))) {
                    slots.add(new Slot(names.name(c), COMPLETE_DESTRUCTOR));
                    slots.add(new Slot(names.name(c), DELETING_DESTRUCTOR));
                }
            } else if (k.kind() == LibClang.CXX_METHOD && k.isVirtual() && !k.overrides()) {
                slots.add(new Slot(names.name(c), Slot.key(k.spelling(), types.parameters(k))));
                InterfaceChecks.requireDistinct(c, k, slots.subList(inherited, slots.size()));
            }
        }
        vtables.put(key, slots);
        return slots;
    }

    /**
     * The vtable of a class by the rules of Microsoft's compiler for single inheritance: the base's slots, then new
     * virtual functions, where one slot serves both destructors, and overloads stand together in reverse order, where
     * the first of them does.
     */
    List<Slot> msvcVtable(Cursor c) {
        String key = CppNames.qualifiedName(c);
        List<Slot> known = msvcVtables.get(key);
        if (known != null) {
            return known;
        }
        List<Slot> slots = new ArrayList<>(base(c).map(this::msvcVtable).orElse(List.of()));
        Map<String, List<Slot>> byName = new LinkedHashMap<>();
        for (Cursor k : c.children()) {
            if (k.kind() == LibClang.DESTRUCTOR && k.isVirtual()) {
                Slot destructor = new Slot(names.name(c), DELETING_DESTRUCTOR);
                boolean inherited = slots.stream().anyMatch(s -> s.key().equals(DELETING_DESTRUCTOR));
                byName.put("~", inherited ? List.of() : List.of(destructor));
            } else if (k.kind() == LibClang.CXX_METHOD && k.isVirtual()) {
                // An override takes no slot, but keeps the place of its name.
                List<Slot> overloads = byName.computeIfAbsent(k.spelling(), n -> new ArrayList<>());
                if (!k.overrides()) {
                    overloads.addFirst(new Slot(names.name(c), Slot.key(k.spelling(), types.parameters(k))));
                }
            }
        }
        byName.values().forEach(slots::addAll);
        msvcVtables.put(key, slots);
        return slots;
    }

    static Cursor firstDeclaration(Cursor method) {
        List<Cursor> overridden = method.overridden();
        return overridden.isEmpty() ? method : firstDeclaration(overridden.getFirst());
    }

    static Optional<Cursor> base(Cursor c) {
        List<Cursor> bases = c.children().stream()
                .filter(k -> k.kind() == LibClang.CXX_BASE_SPECIFIER)
                .map(k -> k.type().canonical().declaration())
                .toList();
        if (bases.size() > 1) {
            throw HeaderReader.unknown(c, "how to lay out " + c.spelling() + ", which has several bases");
        }
        return bases.stream().findFirst();
    }
}
