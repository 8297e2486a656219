"""The settings portal of a Linux desktop, for a test: what a line says (``contrast 1``) is set and told.

Run by the Python of the system, which has GObject.
"""

import sys
import threading

from gi.repository import Gio, GLib

SPACE = "org.freedesktop.appearance"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
ASKED = '<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>'
XML = f"""<node><interface name="{INTERFACE}">
<method name="Read">{ASKED}</method>
<method name="ReadOne">{ASKED}</method>
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
<property name="version" type="u" access="read"/></interface></node>"""

values = {"color-scheme": 0, "contrast": 0, "reduced-motion": 1}


def answer(_bus, _sender, _path, _interface, method, arguments, call):
    if method == "ReadAll":
        known = {key: GLib.Variant("u", value) for key, value in values.items()}
        call.return_value(GLib.Variant("(a{sa{sv}})", ({SPACE: known},)))
        return
    space, key = arguments.unpack()
    if space != SPACE or key not in values:
        call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
        return
    value = GLib.Variant("u", values[key])
    call.return_value(GLib.Variant("(v)", (GLib.Variant("v", value) if method == "Read" else value,)))


def tell(key, value):
    values[key] = value
    told = GLib.Variant("(ssv)", (SPACE, key, GLib.Variant("u", value)))
    bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", told)


def ready(*_):
    sys.stdout.write("ready\n")
    sys.stdout.flush()


def listen():
    for line in sys.stdin:
        key, value = line.split()
        GLib.idle_add(tell, key, int(value))
    GLib.idle_add(loop.quit)


loop = GLib.MainLoop()
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
description = Gio.DBusNodeInfo.new_for_xml(XML)
bus.register_object(PATH, description.interfaces[0], answer, lambda *_: GLib.Variant("u", 2), None)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", 0, ready, None)
threading.Thread(target=listen, daemon=True).start()
loop.run()
