package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestPeople;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

@DatabaseTest
class UseCaseSecurityIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TestPeople people;

    @Test
    void aUseCaseIsOpenToItsRoleAndThoseThatIncludeItAndToNobodyElse() {
        var service = (Probe) beans.createBean(Probe.class);
        assertThat(people.as(Role.EDITOR, service::forEditors)).isEqualTo("done");
        assertThat(people.as(Role.ADMINISTRATOR, service::forEditors)).isEqualTo("done");
        assertThatThrownBy(() -> people.as(Role.TRANSLATOR, service::forEditors))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(service::forEditors).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(service.forAll()).isEqualTo("done");
    }

    @Test
    void aScreenIsNoProxyOfItself() {
        Component screen = beans.createBean(Screen.class);
        assertThat(AopUtils.isAopProxy(screen)).isFalse();
        assertThat(screen.getClass()).isEqualTo(Screen.class);
    }

    /** A use case. */
    @Service
    static class Probe {

        @RolesAllowed("EDITOR")
        public String forEditors() {
            return "done";
        }

        @PermitAll
        public String forAll() {
            return "done";
        }
    }

    /** A screen, as the router sees one. */
    @PermitAll
    static class Screen extends Div {}
}
