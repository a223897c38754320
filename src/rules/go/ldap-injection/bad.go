package directory

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-ldap/ldap/v3"
)

const base = "dc=example,dc=com"

func filterFor(uid string) string {
	return "(&(objectClass=person)(uid=" + uid + "))"
}

func search(w http.ResponseWriter, r *http.Request) {
	ldap.NewSearchRequest(base, ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false, filterFor(r.FormValue("uid")), nil, nil) // finds
	mail := fmt.Sprintf("(mail=%s)", r.FormValue("mail"))
	ldap.NewSearchRequest(base, 2, 0, 0, 0, false, mail, []string{"dn"}, nil) // finds
	ldap.NewSearchRequest("ou="+r.FormValue("unit")+","+base, 2, 0, 0, 0, false, "(uid=*)", nil, nil) // finds
}

func compile(w http.ResponseWriter, r *http.Request) {
	ldap.CompileFilter("(cn=" + r.Header.Get("X-Name") + ")") // finds
}

func remove(c *gin.Context) {
	ldap.NewDelRequest("uid="+c.Param("uid")+","+base, nil) // finds
	ldap.NewModifyRequest("uid="+c.Query("uid")+","+base, nil) // finds
}
