package id.solok.library;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.solok.library.core.Module;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** What the package-infos of the domain declare, and what holds between the domain and its adapters. */
@AnalyzeClasses(
        packages = "id.solok.library",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutLauncher.class})
class ArchitectureTest {
    private static final String[] ADAPTERS = {"..web..", "..rest..", "..soap..", "..sru..", "..batch.."};

    @ArchTest
    static void contextsUseWhatTheyDeclare(JavaClasses all) {
        var domain = all.that(new com.tngtech.archunit.base.DescribedPredicate<>("are of the domain") {
            @Override
            public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                return !type.getPackageName().matches(".*\\.(web|rest|soap|sru|batch)");
            }
        });
        modules()
                .definedByAnnotation(Module.class)
                .should()
                .respectTheirAllowedDependenciesDeclaredIn(
                        "uses", consideringOnlyDependenciesInAnyPackage("id.solok.library.."))
                .ignoreDependency(alwaysTrue(), equivalentTo(Module.class))
                .andShould()
                .beFreeOfCycles()
                .check(domain);
    }

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideOutsideOfPackages(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ADAPTERS)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.batch..");

    @ArchTest
    static final ArchRule ADAPTERS_GO_THROUGH_BOUNDARIES = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.sql.DataSource");

    @ArchTest
    static final ArchRule EACH_USE_CASE_SAYS_WHO_MAY = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(sayWhoMay());

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may, by @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                if (!said) events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
        };
    }

    /** Leaves out the launcher, which is no part of the application. */
    static final class WithoutLauncher implements ImportOption {
        private static final Pattern LAUNCHER = Pattern.compile(".*(/launch/|liberty-config).*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(LAUNCHER);
        }
    }
}
