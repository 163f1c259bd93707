package app.daejo.ui.workbench;

import app.daejo.account.KeySettings;
import app.daejo.account.PersonKeys;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gives the browser's part of a screen the person's own keys, and keeps what the person changes there. */
final class PersonalKeys {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PersonalKeys() {}

    static void use(Element screen, KeySettings settings) {
        screen.setPropertyJson("keys", JSON.<ObjectNode>valueToTree(settings.mine()));
        screen.addEventListener(
                        "daejo-keys",
                        fired -> settings.choose(read(fired.getEventData().path("event.detail"))))
                .addEventData("event.detail");
    }

    private static PersonKeys read(JsonNode detail) {
        var keys = new HashMap<String, List<String>>();
        detail.path("keys").properties().forEach(command -> {
            var chosen = new ArrayList<String>();
            command.getValue().forEach(key -> chosen.add(key.asString("")));
            keys.put(command.getKey(), chosen);
        });
        return new PersonKeys(detail.path("letters").asBoolean(true), keys);
    }
}
